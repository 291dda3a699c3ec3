/**
 * The addresses of an act in the official register, made of the year's last two digits and the registration number in
 * eight digits. Undefined until both are known.
 */
export function registerPages(number: string, year: string): { readonly kk: string; readonly ru: string } | undefined {
  const [, registered] = /^\s*(?:№\s*)?(\d{1,8})\s*$/.exec(number) ?? [];
  const [, short] = /^\s*(?:19|20)(\d\d)\s*$/.exec(year) ?? [];
  if (registered === undefined || short === undefined || Number(registered) === 0) return undefined;
  const act = `V${short}${registered.padStart(8, '0')}`;
  return { kk: `https://adilet.zan.kz/kaz/docs/${act}`, ru: `https://adilet.zan.kz/rus/docs/${act}` };
}
