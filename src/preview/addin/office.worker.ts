/**
 * Answers the add-in's request for Office.js with the preview's own, so that the built page is hosted as it is. Only
 * for a page that the preview opened: beside a real Excel on the web everything passes through.
 */
import { hostMark } from './host-mark';

/** The parts of the service worker's globals that are used here: the compiler knows only those of a page. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  request: Request;
  clientId: string;
  respondWith(response: Promise<Response>): void;
}
interface WorkerGlobal {
  location: { href: string };
  clients: { claim(): Promise<void>; get(id: string): Promise<{ url: string } | undefined> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
const worker = globalThis as unknown as WorkerGlobal;

/** Microsoft's address, or the folder of a build for closed networks. */
const officeJs = [
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  new URL('office-js/office.js', worker.location.href).href,
];

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  if (officeJs.includes(event.request.url)) event.respondWith(answer(event));
});

async function answer({ request, clientId }: FetchEvent): Promise<Response> {
  const page = await worker.clients.get(clientId);
  const isHosted = page !== undefined && new URL(page.url).searchParams.has(hostMark);
  return fetch(isHosted ? 'preview/office.js' : request);
}
