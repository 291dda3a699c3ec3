/** What the host needs of the add-in's manifest, with addresses changed to where the page was loaded from. */
export interface Manifest {
  /** Before the dot in the functions' names. */
  namespace: string;
  /** The page that runs the functions: with a shared runtime, the pane too. */
  page: URL;
  /** The functions' metadata in the chosen language. */
  metadata: URL;
  /** The label of the button that shows the pane. */
  buttonLabel: string;
  /** What the add-in offers in a menu beside that button. */
  menu: { label: string; commands: Command[] };
  /** What it offers in the context menu of a cell. */
  cellMenu: Command[];
}

/** A command that runs a function of the add-in. */
export interface Command {
  /** The name that the function is associated with. */
  name: string;
  label: string;
  tip: string;
}

/**
 * Reads a manifest (XML, add-in only) as Excel does in a language (`ru-RU`).
 * @param location where the add-in was loaded from, which may differ from the address in the manifest
 * @throws Error that names the missing element
 */
export function readManifest(xml: string, locale: string, location: URL): Manifest {
  const manifest = new DOMParser().parseFromString(xml, 'text/xml');
  const broken = manifest.querySelector('parsererror');
  if (broken) throw new Error(`manifest.xml: ${broken.textContent ?? ''}`);

  const attribute = (parent: ParentNode, selector: string, name: string): string => {
    const value = parent.querySelector(selector)?.getAttribute(name);
    if (value === null || value === undefined) throw new Error(`manifest.xml has no ${selector} with ${name}.`);
    return value;
  };
  const resource = (resid: string): string => {
    const found = [...manifest.querySelectorAll('Resources [id]')].find(({ id }) => id === resid);
    const override = [...(found?.children ?? [])].find((child) => child.getAttribute('Locale') === locale);
    const value = override?.getAttribute('Value') ?? found?.getAttribute('DefaultValue');
    if (value === null || value === undefined) throw new Error(`manifest.xml has no resource ${resid}.`);
    return value;
  };

  const start = attribute(manifest, 'DefaultSettings > SourceLocation', 'DefaultValue');
  const base = new URL('.', start).href;
  const hosted = (address: string): URL => {
    if (!address.startsWith(base)) throw new Error(`manifest.xml: ${address} is not under ${base}`);
    return new URL(address.slice(base.length), location);
  };
  const commands = (surface: string): Command[] =>
    [...manifest.querySelectorAll(`ExtensionPoint[*|type="${surface}"] Action[*|type="ExecuteFunction"]`)].map(
      (action) => {
        const control = action.parentElement ?? manifest;
        return {
          name: action.querySelector('FunctionName')?.textContent ?? '',
          label: resource(attribute(control, ':scope > Label', 'resid')),
          tip: resource(attribute(control, ':scope > Supertip > Description', 'resid')),
        };
      },
    );
  const functions = manifest.querySelector('ExtensionPoint[*|type="CustomFunctions"]');
  if (!functions) throw new Error('manifest.xml has no ExtensionPoint for custom functions.');

  return {
    namespace: resource(attribute(functions, 'Namespace', 'resid')),
    page: hosted(resource(attribute(functions, 'Page > SourceLocation', 'resid'))),
    metadata: hosted(resource(attribute(functions, 'Metadata > SourceLocation', 'resid'))),
    buttonLabel: resource(attribute(manifest, 'Control[*|type="Button"] > Label', 'resid')),
    menu: {
      label: resource(attribute(manifest, 'Control[*|type="Menu"] > Label', 'resid')),
      commands: commands('PrimaryCommandSurface'),
    },
    cellMenu: commands('ContextMenu'),
  };
}
