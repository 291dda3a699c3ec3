import { TestEnvironment } from 'jest-environment-node';
import { openStage } from './stage.mjs';

/**
 * The environment of the browser tests. What is loaded here is loaded once in a worker, while a test file loads all of its
 * own anew: so the browser is driven from here. A file opens it by `openStage`, the same for all of its contexts.
 */
export default class BrowserEnvironment extends TestEnvironment {
  stages = new Map();

  async setup() {
    await super.setup();
    this.global.openStage = ({ folder, server }) => {
      const key = JSON.stringify([folder, server]);
      if (!this.stages.has(key)) this.stages.set(key, openStage({ folder, server }));
      return this.stages.get(key);
    };
  }

  async teardown() {
    for (const stage of this.stages.values()) await (await stage).close();
    await super.teardown();
  }
}
