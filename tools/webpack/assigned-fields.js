import webpack from 'webpack';

const { ConstDependency } = webpack.dependencies;
const name = 'AssignedFields';

/**
 * Univer is published with each field of a class written by a helper, `defineProperty(this, "name", value)`, which costs about a fifth
 * of the processor time in which a workbook of formulas is opened. Here the fields are assigned: `this.name = value`. The two differ only
 * for a field that hides a getter, a setter or a field that cannot be written, of which none was met in the start and a workbook of formulas.
 */
export class AssignedFields {
  /** @param {{ in: RegExp }} options whose modules, by their path */
  constructor({ in: modules }) {
    this.modules = modules;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(name, (compilation, { normalModuleFactory }) => {
      for (const type of ['javascript/auto', 'javascript/esm'])
        normalModuleFactory.hooks.parser.for(type).tap(name, (parser) => this.assign(parser));
    });
  }

  assign(parser) {
    parser.hooks.program.tap(name, (program) => {
      const { module } = parser.state;
      if (!this.modules.test(module.resource)) return;
      const replace = (from, to, text) => module.addPresentationalDependency(new ConstDependency(text, [from, to]));
      for (const { start, end, key, value } of fieldsIn(program)) {
        replace(start, value.start, `(this[${JSON.stringify(key)}] = `);
        replace(value.end, end, ')');
      }
    });
  }
}

function* fieldsIn(node) {
  if (isField(node)) {
    const [, { value: key }, value] = node.arguments;
    yield { start: node.start, end: node.end, key, value };
  }
  for (const part of Object.values(node).flat()) if (typeof part?.type === 'string') yield* fieldsIn(part);
}

function isField({ type, callee, arguments: given }) {
  if (type !== 'CallExpression' || callee.type !== 'Identifier' || !/defineProperty$/.test(callee.name)) return false;
  const [object, key] = given;
  return given.length === 3 && object.type === 'ThisExpression' && key.type === 'Literal';
}
