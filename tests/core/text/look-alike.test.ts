import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genuineHosts } from '../../../utils/core/data/genuine-hosts.ts';
import { lookAlike } from '../../../utils/core/text/look-alike.ts';
import { mayPlayOnBrand } from '../../../utils/core/text/look-alike-scan.ts';
import { typosOf } from '../../../utils/core/text/look-alike-typos.ts';

describe('names that play on Amazon', () => {
  it.each([
    ['amazon.com.account-check.top', 'sub-domain', 'hard'],
    ['amazon.de.session-id-4711.example.com', 'sub-domain', 'hard'],
    ['amazon.example.com', 'sub-domain', 'hint'],
    ['amazon.org.bz', 'foreign-tld', 'hard'],
    ['signin.amazon.hk', 'foreign-tld', 'hard'],
    ['amazon-refund.cc', 'brand-plus-word', 'hard'],
    ['sellercentral-amazon.de', 'brand-plus-word', 'hard'],
    ['amazonqxz.co', 'brand-plus-word', 'hard'],
    ['amazon88.net', 'brand-plus-word', 'hard'],
    ['theamazonbargains.com', 'brand-plus-word', 'hint'],
    ['amaz0n.de', 'swapped-letters', 'hard'],
    ['arnazon-login.de', 'swapped-letters', 'hard'],
    ['ammazzon.de', 'swapped-letters', 'hard'],
    ['amozon.com', 'swapped-letters', 'hard'],
    ['anazon-hilfe.de', 'swapped-letters', 'hard'],
    ['amzaon.de', 'swapped-letters', 'hard'],
    ['amaxon.top', 'swapped-letters', 'hard'],
    ['secured.amazo.ncom-update.live', 'moved-dot', 'hard'],
    ['ama-zon.com', 'moved-dot', 'hard'],
    ['xn--mazon-3ve.com', 'confusable-letters', 'hard'],
    ['www.аmаzоn.de', 'confusable-letters', 'hard'],
    ['amazön.de', 'confusable-letters', 'hard'],
    ['amazon-clone-demo.vercel.app', 'open-hosting', 'hint'],
    ['amazon-login.pages.dev', 'open-hosting', 'hard'],
    ['main.amazon-verify.amplifyapp.com', 'open-hosting', 'hard'],
    ['amzn-verify.com', 'abbreviation', 'hard'],
    ['amznpage.weebly.com', 'abbreviation', 'hint'],
    ['amazonas-login.com', 'brand-plus-word', 'hard'],
    ['amazone-login.com', 'brand-plus-word', 'hard'],
    ['AMAZON-LOGIN.DE.', 'brand-plus-word', 'hard'],
  ])('%s: %s, %s', (host, kind, strength) => expect(lookAlike(host)).toMatchObject({ kind, strength, brand: 'amazon' }));

  it.each([
    ['amazon-preview.com', 'amazonpreview'],
    ['preview-amazon.de', 'amazonpreview'],
    ['amazonpreview.net', 'amazonpreview'],
    ['prime-video-login.de', 'primevideo'],
    ['pr1mevideo.top', 'primevideo'],
    ['prime-membership-renewal.com', 'primevideo'],
    ['amazonprimevideo-konto.de', 'primevideo'],
  ])('%s plays on %s', (host, brand) => expect(lookAlike(host)?.brand).toBe(brand));
});

describe('honest names', () => {
  it.each(
    `amazonas.example login.amazonas.gov.br mail.amazonia.com.br portal-amazonia.com amazonica.com amazonite-jewelry.com
    amazone.de portal.amazone.de amazones.fr amazonka.pl amazonki.net amazonen-reiten.de panamazonia.org transamazon.com theamazon.org
    amazon-rainforest.org amazonriver.com amazon-papageien.de amazonlodge.pe biznes-na-amazone.ru cafe-amazon.com
    amazing.com amazingseller.com amaze.co amazigh.org amaron.com amason.se mazon.org drama-zone.com ama-zone.com karmazon.pl
    razonable.es primewire.org optimusprime.com primelocation.com primevideography.com prime-rib.com primera.com subprime.com
    instituto-amazon.edu.br amazon.jobs vendorcentral.amazon.me amazon xn--bcher-kva.de`.split(/\s+/),
  )('%s is none', (host) => expect(lookAlike(host)).toBeNull());

  it("leaves the names of machines and buckets in Amazon's cloud alone", () => {
    expect(lookAlike('amazon-data.s3.eu-west-1.amazonaws.com')).toBeNull();
  });
});

const genuine = fc.constantFrom(
  ...genuineHosts.filter((entry) => entry.match === 'suffix' && entry.role !== 'open').map((entry) => entry.host),
);
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);

describe('properties', () => {
  it('a genuine host with any sub-domain is never a look-alike', () => {
    fc.assert(
      fc.property(
        genuine,
        fc.array(fc.oneof(label, fc.constantFrom('amazon', 'amaz0n-login', 'prime-video')), { maxLength: 4 }),
        (host, labels) => {
          expect(lookAlike([...labels, host].join('.'))).toBeNull();
        },
      ),
      { numRuns: 3_000, verbose: 1 },
    );
  });

  it('the brand beside any word on a cheap domain is recognised', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bcdfghjklmqrtvwxz]{1,8}$/), fc.constantFrom('top', 'vip', 'cc', 'shop'), (word, tld) => {
        expect(lookAlike(`amazon${word}.${tld}`)).not.toBeNull();
        expect(lookAlike(`${word}-amazon.${tld}`)).not.toBeNull();
      }),
      { verbose: 1 },
    );
  });

  it('no input throws', () => {
    const piece = fc.oneof(
      fc.constantFrom('amazon', 'amazo', 'n', '.', '-', 'xn--', 'prime', 'video', 'аmazon', 'amzn', '0', '..'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        lookAlike(pieces.join(''));
      }),
      { numRuns: 3_000, verbose: 1 },
    );
  });

  it('the first look never misses a misspelling that the full look knows', () => {
    for (const typo of typosOf('amazon').keys()) expect(mayPlayOnBrand(`x-${typo}.com`), typo).toBe(true);
  });
});
