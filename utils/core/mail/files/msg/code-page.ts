import { knownCharset } from '../../mime/charset.ts';

/** Code pages of Windows whose charsets are not called after their number. */
const named: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  20127: 'windows-1252',
  20866: 'koi8-r',
  20932: 'euc-jp',
  21866: 'koi8-u',
  38598: 'iso-8859-8-i',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51936: 'gbk',
  51949: 'euc-kr',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** The label of the WHATWG Encoding Standard for a code page of Windows; windows-1252 for one that is not known. */
export function charsetOfCodePage(page: number | null): string {
  if (page === null) return 'windows-1252';
  const latin = page >= 28_591 && page <= 28_605 ? `iso-8859-${page - 28_590}` : null;
  return knownCharset(named[page] ?? latin ?? `windows-${page}`) ?? 'windows-1252';
}

/** Charsets of fonts in RTF (`\fcharset`) and the code pages they mean. */
const fontCharsets: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The code page of a font's charset; `null` for those that follow the document. */
export function codePageOfFont(charset: number): number | null {
  return fontCharsets[charset] ?? null;
}
