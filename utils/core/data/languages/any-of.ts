/** What all languages say under one field, as the source of one expression: alternatives without a group around them. */
export function anyOf<Field extends string>(languages: readonly Readonly<Partial<Record<Field, RegExp>>>[], field: Field): string {
  return languages.flatMap(({ [field]: said }) => said?.source ?? []).join('|');
}
