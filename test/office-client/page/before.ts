/** Stands before Microsoft's client in the add-in's page: the bridge by which it finds the browser workbook as its host. */
import type { OfficeHost } from '../../../src/preview/office/connection';
import { Answering } from './answer';
import { count, countsOf } from './counts';
import type { Request } from './wire';

interface Bridge {
  onMessageFromHost: ((message: string) => void) | null;
  sendMessageToHost(message: string): void;
}

const { officeHost } = window.parent;
if (officeHost) Object.assign(globalThis, { _richApiNativeBridge: bridgeTo(officeHost) });

function bridgeTo(host: OfficeHost): Bridge {
  const answering = host.opened.then(() => new Answering(host, (message) => console.error(message)));
  const counts = countsOf(window.parent);
  const post = (message: object): void => bridge.onMessageFromHost?.(JSON.stringify(message));
  const tell = (messageType: number): void =>
    post({ type: 3, message: { entries: [{ messageCategory: 65536, messageType, targetId: '', message: '{}' }] } });
  void host.opened.then(() => {
    const stops = [host.book.settings.changed.add(() => tell(1)), host.book.selecting.changed.add(() => tell(2))];
    addEventListener('pagehide', () => stops.forEach((stop) => stop()), { once: true });
  });

  const bridge: Bridge = {
    onMessageFromHost: null,
    async sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: Request } };
      count(counts, text, message.body);
      const body = await (await answering).answer(message.body, flags);
      post({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    },
  };
  return bridge;
}
