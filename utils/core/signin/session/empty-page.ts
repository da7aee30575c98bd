import type { SigninPage } from '../page.ts';

/** A snapshot that says nothing but the address: enough for pages that the host alone settles, so that nothing need be put into them. */
export function bareSnapshot(url: string): SigninPage {
  return {
    url,
    title: '',
    language: '',
    frameDepth: 0,
    openedFromFakeMail: false,
    text: '',
    headings: [],
    forms: [],
    marks: [],
    images: [],
    resourceHosts: [],
    linkHosts: [],
    copyright: '',
    cut: [],
  };
}
