/**
 * How a file is handed over under a name that a person gave it (RFC 6266, RFC 8187).
 *
 * Old clients read the first name, which is left with letters that every system takes; all others the second.
 */
export function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
