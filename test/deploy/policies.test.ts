import { readFileSync } from 'node:fs';
import path from 'node:path';
import { all, attribute, parseXml } from '../manifest/xml';

/** nginx is tried in test/e2e/under-nginx.test.ts; IIS cannot be, so it is held against it. */
const read = (file: string): string => readFileSync(path.join(__dirname, '../../deploy', file), 'utf8');

const nginx = read('nginx.conf');
const iis = Object.fromEntries(
  all(parseXml(read('web.config')), 'customHeaders')
    .flatMap((headers) => all(headers, 'add'))
    .map((header) => [attribute(header, 'name'), attribute(header, 'value')]),
);

const setTo = (variable: string): string => new RegExp(`^ *set \\$${variable} "([^"]*)"`, 'm').exec(nginx)?.[1] ?? '';

const headersOfNginx = Object.fromEntries(
  [...nginx.matchAll(/add_header (\S+) ("[^"]*"|\S+) always;/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('"', '').replace('$policy', setTo('policy').replaceAll('$office_js', setTo('office_js'))),
  ]),
);

test('IIS sends the headers that nginx sends', () => {
  // Its clientCache sends this one.
  const { 'Cache-Control': caching, ...others } = headersOfNginx;
  expect(iis).toEqual(others);
  expect(caching).toBe('no-cache');
  expect(read('web.config')).toContain('cacheControlMode="DisableCache"');
});

test('the policy names no host but that of Office.js', () => {
  const hosts = new Set(iis['Content-Security-Policy']?.match(/https?:\/\/[^\s;]+/g));
  expect([...hosts]).toEqual(['https://appsforoffice.microsoft.com']);
  expect(iis['Content-Security-Policy']).toMatch(/^default-src 'none'; script-src 'self' https:/);
});
