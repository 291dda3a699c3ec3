/** What a template of words says in its gaps; undefined where the text is another one. */
export function gapsIn(template: string, text: string): Readonly<Record<string, string>> | undefined {
  const pattern = template
    .split(/(\{\w+\})/)
    .map((part) =>
      /^\{\w+\}$/.test(part) ? `(?<${part.slice(1, -1)}>.*)` : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('');
  return new RegExp(`^${pattern}$`, 's').exec(text)?.groups;
}
