import { readFileSync } from 'node:fs';
import webpack from 'webpack';

const dictionaryFile = new URL('../../src/functions/function-texts.json', import.meta.url);

/** Puts the served address into functions.json, which is English, and makes its twins from one dictionary of sentences. */
export class FunctionTexts {
  constructor({ languages, replace }) {
    this.languages = languages;
    this.replace = replace;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = webpack;
    compiler.hooks.thisCompilation.tap('FunctionTexts', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'FunctionTexts', stage }, (assets) => {
        const metadata = this.replace(assets['functions.json'].source());
        compilation.updateAsset('functions.json', new sources.RawSource(metadata));
        const dictionary = JSON.parse(readFileSync(dictionaryFile, 'utf8'));
        for (const [language, { locale }] of Object.entries(this.languages)) {
          if (language === 'en') continue;
          const { twin, missing } = translate(JSON.parse(metadata), dictionary, language);
          for (const text of missing)
            compilation.errors.push(new WebpackError(`function-texts.json: no ${language} for “${text}”`));
          compilation.emitAsset(`functions.${locale}.json`, new sources.RawSource(JSON.stringify(twin, null, 4)));
        }
      });
    });
  }
}

/** Only descriptions and tooltips are localised; names stay English. */
export function translate(metadata, dictionary, language) {
  const missing = [];
  const twin = JSON.parse(JSON.stringify(metadata), (key, value) => {
    if (key !== 'description' && key !== 'tooltip') return value;
    const translated = dictionary[value]?.[language];
    if (translated === undefined) missing.push(value);
    return translated ?? value;
  });
  return { twin, missing };
}
