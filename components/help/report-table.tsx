import type { PageMessages } from '../../utils/i18n/pages/messages.ts';

/** A marketplace of Amazon: its host and the country or region (ISO 3166-1) it serves. */
export interface Marketplace {
  readonly host: string;
  readonly region: string;
}

/** Where to report a fake, by marketplace, sorted by the name of the country in this language. */
export function ReportTable({ texts, marketplaces }: { texts: PageMessages; marketplaces: readonly Marketplace[] }) {
  const words = texts.help.report;
  const names = new Intl.DisplayNames(texts.language, { type: 'region' });
  const collator = new Intl.Collator(texts.language);
  const rows = marketplaces
    .map(({ host, region }) => ({ host, name: names.of(region) ?? region }))
    .sort((a, b) => collator.compare(a.name, b.name));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.country}</th>
          <th scope="col">{words.form}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ host, name }) => (
          <tr key={host}>
            <th scope="row">{name}</th>
            <td>
              <a href={`https://www.${host}/reportascam`} rel="noreferrer" target="_blank">
                {host}
                <wbr />
                /reportascam
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
