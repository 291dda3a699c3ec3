import webpack from 'webpack';

const { ConstDependency } = webpack.dependencies;
const name = 'OneChannel';
const putOff = 'requestImmediateMacroTask';

/** The same as Univer's function of that name, over one channel for all that is put off. */
const overOneChannel = `const ${putOff} = (() => {
  const { port1, port2 } = new MessageChannel();
  const waiting = [];
  port1.onmessage = () => waiting.shift().callback?.();
  return (callback) => {
    const task = { callback };
    waiting.push(task);
    port2.postMessage(null);
    return () => { task.callback = null; };
  };
})();`;

/**
 * Univer puts off each piece of a calculation over a message channel of its own, which it does not close: none of them is ever
 * given back, and making them takes some of the time of each calculation.
 */
export class OneChannel {
  /** @param {{ in: RegExp }} options the module that has the function, by its path */
  constructor({ in: module }) {
    this.module = module;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(name, (_, { normalModuleFactory }) => {
      normalModuleFactory.hooks.parser.for('javascript/auto').tap(name, (parser) => this.replace(parser));
      normalModuleFactory.hooks.parser.for('javascript/esm').tap(name, (parser) => this.replace(parser));
    });
  }

  replace(parser) {
    parser.hooks.program.tap(name, (program) => {
      const { module } = parser.state;
      if (!this.module.test(module.resource)) return;
      const found = program.body.find(({ type, id }) => type === 'FunctionDeclaration' && id.name === putOff);
      if (found === undefined) throw new Error(`${module.resource} has no ${putOff}.`);
      module.addPresentationalDependency(new ConstDependency(overOneChannel, [found.start, found.end]));
    });
  }
}
