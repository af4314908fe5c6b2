import { type Socket } from 'node:net';

interface ConnectionFault extends Error {
  code?: string;
}

interface Answer {
  status: number;
  reason: string;
  code: string;
  detail: string;
}

function answerTo(fault: ConnectionFault): Answer {
  if (fault.code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return {
      status: 408,
      reason: 'Request Timeout',
      code: 'request-too-slow',
      detail: 'The request took too long to arrive. Send it again.',
    };
  }
  if (fault.code === 'HPE_HEADER_OVERFLOW') {
    return {
      status: 431,
      reason: 'Request Header Fields Too Large',
      code: 'headers-too-large',
      detail: 'The headers of the request are larger than 16 KB. Send fewer or shorter ones.',
    };
  }
  return {
    status: 400,
    reason: 'Bad Request',
    code: 'unreadable-request',
    detail: 'What arrived is no HTTP request.',
  };
}

/** Ends a connection whose bytes never became a request: too slow, too large, or no HTTP; no hook sees those. */
export function refuseUnreadable(fault: ConnectionFault, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, reason, code, detail } = answerTo(fault);
  const title = `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;
  const body = JSON.stringify({ type: `/problems/${code}`, title, status, detail });
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nCache-Control: no-store\r\n` +
      'Content-Type: application/problem+json; charset=utf-8\r\n' +
      `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  // One who sent slowly may also never close.
  socket.destroySoon();
}
