import { type SigninPage, signinPageSchema } from '../../../utils/core/signin/page.ts';
import type { SigninExample } from '../../../utils/core/signin/rules/signin-rule.ts';

/** A page with harmless defaults, changed where the test cares. */
export function fakePage(overrides: Partial<SigninPage> = {}): SigninPage {
  return {
    url: 'https://example.com/',
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
    ...overrides,
  };
}

/** The page that an example describes, checked as the background would. */
export function examplePage(example: SigninExample): SigninPage {
  const fields = (example.fields ?? []).map((kind) => ({ kind, name: kind, id: '', autocomplete: '', label: '', visible: true }));
  const icon = example.icon ? [{ kind: 'icon' as const, src: example.icon, alt: '' }] : [];
  return signinPageSchema.parse(
    fakePage({
      url: example.url,
      title: example.title ?? '',
      text: example.text ?? '',
      headings: [...(example.headings ?? [])],
      forms: fields.length > 0 ? [{ action: example.action ?? example.url, method: 'post', fields }] : [],
      marks: [...(example.marks ?? [])],
      images: [...icon, ...(example.pictures ?? []).map((alt) => ({ kind: 'image' as const, src: '', alt }))],
      copyright: example.copyright ?? '',
      resourceHosts: (example.code ?? []).map((host) => ({ host, code: 1, media: 0 })),
      linkHosts: Object.entries(example.links ?? {}).map(([host, counts]) => ({ host, ...counts })),
      openedFromFakeMail: example.openedFromFakeMail ?? false,
    }),
  );
}
