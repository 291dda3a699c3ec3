import { readFileSync, readdirSync } from 'node:fs';
import { Marked } from 'marked';
import webpack from 'webpack';
import { languages } from '../languages.mjs';
import { name, version } from './package-file.js';

const root = new URL('../../', import.meta.url);

const read = (file) => readFileSync(new URL(file, root), 'utf8');

/** Where the operator's contacts stand; the page of support says what stands there where none were given. */
const contact = /\{contact(?:\|([^}]*))?\}/;
const nobody = (language) => contact.exec(read(`src/pages/support.${language}.md`))[1];

/**
 * The plain pages beside the pane, without a script: privacy and support from `src/pages/`, the functions from their
 * metadata, the guide and the readings from `docs/`.
 */
export class Pages {
  /** @param {{ contact?: string }} options what the operator gave by `--env contact=…` */
  constructor({ contact }) {
    this.contact = contact;
  }

  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('Pages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS + 1;
      compilation.hooks.processAssets.tap({ name: 'Pages', stage }, (assets) => {
        const metadata = ([language, { locale }]) => {
          const file = language === 'en' ? 'functions.json' : `functions.${locale}.json`;
          return [language, JSON.parse(assets[file].source().toString())];
        };
        const functions = Object.fromEntries(Object.entries(languages).map(metadata));
        for (const [file, content] of this.files(functions))
          compilation.emitAsset(file, new sources.RawSource(content));
      });
    });
  }

  *files(functions) {
    const inLanguages = (make) => Object.keys(languages).map((language) => [language, make(language)]);
    const said = (page) => (language) =>
      read(`src/pages/${page}.${language}.md`).replace(contact, () => asText(this.contact) ?? nobody(language));
    yield ['privacy.html', pageOf(inLanguages(said('privacy')))];
    yield ['support.html', pageOf(inLanguages(said('support')))];
    yield ['functions.html', page('en', functionList(functions))];
    for (const language of Object.keys(languages))
      yield [`guide.${language}.html`, page(language, rendered(read(`docs/guide.${language}.md`)))];
    yield ['interpretations.html', page('en', rendered(read('docs/interpretations.md')))];
    const pictures = 'pictures/guide/';
    for (const file of readdirSync(new URL(`docs/${pictures}`, root)).sort())
      yield [pictures + file, readFileSync(new URL(`docs/${pictures}${file}`, root))];
    yield ['pages.css', read('src/pages/pages.css')];
  }
}

/** What an operator wrote is text, not markup. */
const asText = (given) => given?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The three languages one below the other. */
function pageOf(parts) {
  const links = parts.map(([language]) => `<a href="#${language}" lang="${language}">${languages[language].name}</a>`);
  const sections = parts.map(
    ([language, text]) => `<section id="${language}" lang="${language}">\n${rendered(text)}</section>`,
  );
  return page(parts[0][0], `<nav>${links.join(' · ')}</nav>\n${sections.join('\n')}`);
}

function page(language, body) {
  const title = /<h1[^>]*>(.*?)<\/h1>/.exec(body)?.[1] ?? name;
  const values = { language, title, body, version: `${name} ${version}` };
  return read('src/pages/page.html').replaceAll(/\{(\w+)\}/g, (_whole, key) => values[key]);
}

/** Headings get the ids that links to them use elsewhere; links between texts become links between pages. */
function rendered(markdown) {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
    walkTokens(token) {
      if (token.type === 'link') token.href = token.href.replace(/^([\w.-]+)\.md(?=#|$)/, '$1.html');
    },
  });
  // On a phone a wide table is scrolled sideways, also by keyboard.
  return marked.parse(markdown).replaceAll('<table>', '<table tabindex="0">');
}

const idOf = (heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

/** Each function once, so that Excel's help leads to one place, with its words in the three languages. */
function functionList(byLanguage) {
  const described = (language, { description, parameters }) => {
    const items = parameters.map((one) => `- \`${one.name}\`: ${one.description}`);
    return `<div lang="${language}">\n${rendered([description, items.join('\n')].join('\n\n'))}</div>`;
  };
  const parts = byLanguage.en.functions.map(({ name: one, parameters }, at) => {
    const asked = parameters.map(({ name: parameter, optional }) => (optional ? `[${parameter}]` : parameter));
    return [
      `<h2 id="${one.toLowerCase()}">NORMS.${one}</h2>`,
      `<p><code>=NORMS.${one}(${asked.join('; ')})</code></p>`,
      ...Object.entries(byLanguage).map(([language, { functions }]) => described(language, functions[at])),
    ].join('\n');
  });
  const own = JSON.parse(read('src/functions/function-texts.json')).Functions;
  const title = `<h1>${Object.keys(byLanguage)
    .map((language) => own[language] ?? 'Functions')
    .join(' · ')}</h1>`;
  return [title, ...parts].join('\n');
}
