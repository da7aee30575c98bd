import { describe, expect, it } from 'vitest';
import { forwardedSender } from '../../../../utils/core/mail/facts/forwarded.ts';

describe('the inner sender of a forwarded mail', () => {
  it.each([
    [
      'Fwd: Order',
      '---------- Forwarded message ---------\nFrom: Amazon.com <auto-confirm@amazon.com>\nDate: x',
      'auto-confirm@amazon.com',
    ],
    ['WG: Bestellung', 'Von: Amazon.de [mailto:bestellung@amazon.de]\nGesendet: x', 'bestellung@amazon.de'],
    ['Order', 'Begin forwarded message:\n\nFrom: "Amazon.com" <a@amazon.com>', 'a@amazon.com'],
    ['Fw: Prize', 'De: Amazon Surveys <n@rewards.example>\nEnviado: x', 'n@rewards.example'],
    ['Fwd: Order', '*From: *Amazon <a@amazon.com>', 'a@amazon.com'],
    ['Fwd: Order', '> From: Amazon <a@amazon.com>', 'a@amazon.com'],
  ])('%s: %j', (subject, text, address) => {
    expect(forwardedSender(subject, text)?.address).toBe(address);
  });

  it.each([
    ['Order', 'From: Amazon <a@amazon.com>'],
    ['Fwd: Order', 'no header lines'],
    ['Fwd: Order', 'From: nobody'],
    ['Fwd: Order', `${'x'.repeat(4_000)}\nFrom: Amazon <a@amazon.com>`],
    ['Forward thinking', 'From: Amazon <a@amazon.com>'],
  ])('none in %s: %j', (subject, text) => {
    expect(forwardedSender(subject, text)).toBeNull();
  });
});
