import { generate } from 'selfsigned';

/** A key and a self-signed certificate in PEM. The browsers are told to accept any certificate, so the names in it do not matter. */
export async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'preview-guard.test' }], { keyType: 'ec', algorithm: 'sha256' });
  return { key: pems.private, cert: pems.cert };
}
