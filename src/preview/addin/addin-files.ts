import { readManifest, type Manifest } from './manifest';
import type { FunctionsMetadata } from './metadata';

/** What a host reads of an add-in before its page. */
export interface AddinFiles {
  manifest: Manifest;
  metadata: FunctionsMetadata;
}

/**
 * Reads the add-in's manifest and metadata in a language (`ru-RU`).
 * @throws Error in words for the reader of the page: the manifest or the metadata is missing or wrong
 */
export async function readAddin(language: string): Promise<AddinFiles> {
  const location = new URL('.', document.baseURI);
  const manifest = readManifest(await fetchText(new URL('manifest.xml', location)), language, location);
  return { manifest, metadata: JSON.parse(await fetchText(manifest.metadata)) as FunctionsMetadata };
}

async function fetchText(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status} ${response.statusText}`);
  return response.text();
}
