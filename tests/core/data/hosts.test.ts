import { describe, expect, it } from 'vitest';
import { formBuilders } from '../../../utils/core/data/form-builders.ts';
import { freeMail } from '../../../utils/core/data/free-mail.ts';
import { genuineHosts, hostGroups, marketplaceHosts } from '../../../utils/core/data/genuine-hosts.ts';
import * as lookAlikeWords from '../../../utils/core/data/look-alike-words.ts';
import { openHosting } from '../../../utils/core/data/open-hosting.ts';
import { shorteners } from '../../../utils/core/data/shorteners.ts';

const validHost = /^(?=.{2,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/;
const lists = { formBuilders, freeMail, openHosting, shorteners };

function expectSorted(hosts: readonly string[]): void {
  expect(hosts).toEqual([...hosts].sort());
}

describe('the list of genuine hosts', () => {
  it('holds each host once', () => {
    const hosts = genuineHosts.map((entry) => entry.host);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it.each(genuineHosts.map((entry) => [entry.host, entry] as const))('%s is well formed', (host, entry) => {
    expect(host).toMatch(validHost);
    expect(new URL(`https://${host}`).hostname).toBe(host);
    expect(entry.source.length).toBeGreaterThan(10);
    expect(entry.since).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
  });

  it.each(hostGroups.map((group) => [`${group.role}: ${group.source}`, group] as const))('is sorted in %s', (_name, group) => {
    const hosts = group.hosts.trim().split(/\s+/);
    if (group.role !== 'relay') expectSorted(hosts);
  });

  it('keeps roles apart: no entry below another of the same role and reach', () => {
    const byHost = new Map(genuineHosts.map((entry) => [entry.host, entry]));
    const needless = genuineHosts.filter((entry) => {
      const parents = entry.host.split('.').map((_label, at, labels) => labels.slice(at + 1).join('.'));
      const parent = parents.map((host) => byHost.get(host)).find((found) => found !== undefined);
      return parent?.role === entry.role;
    });
    expect(needless).toEqual([]);
  });

  it('has the 24 marketplaces', () => expect(marketplaceHosts).toHaveLength(24));
});

describe.each(Object.entries(lists))('%s', (_name, hosts) => {
  it('is sorted, without repetition, all valid hosts in lower case', () => {
    expectSorted(hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts.filter((host) => !validHost.test(host) || !host.includes('.'))).toEqual([]);
  });

  it('names no host of Amazon', () => {
    const own = new Set(genuineHosts.map((entry) => entry.host));
    expect(hosts.filter((host) => own.has(host))).toEqual([]);
  });
});

it('the words around a brand are plain lower-case letters', () => {
  const { honestEndings, ...rest } = lookAlikeWords;
  const words = [...Object.values(rest).flatMap((list) => [...list]), ...honestEndings.whole, ...honestEndings.start];
  expect(words.filter((word) => !/^[a-z0-9-]+$/.test(word))).toEqual([]);
});
