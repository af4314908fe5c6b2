import { useEffect, useRef, useState } from 'react';
import type { UploadOptions } from '../../api/upload';

interface Upload {
  file: File | null;
  upload: (file: File, values: Record<string, string>, options: UploadOptions) => Promise<unknown>;
  onStored: (title: string) => Promise<void>;
  onDone: () => void;
}

/** Sends a form's file with its values; `sent` is how much of it, percent, or null while nothing is sent. */
export function useUpload({ file, upload, onStored, onDone }: Upload) {
  const [sent, setSent] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();
  // Whoever leaves the page gives the upload up.
  useEffect(() => () => running.current?.abort(), []);
  const send = async (values: Record<string, string>) => {
    if (file === null) return;
    running.current = new AbortController();
    setSent(0);
    try {
      const onProgress = (bytes: number, total: number) => setSent(Math.round((bytes / total) * 100));
      await upload(file, values, { onProgress, signal: running.current.signal });
    } finally {
      setSent(null);
    }
    await onStored(values['title']?.trim() ?? '');
    onDone();
  };
  return { sent, send, stop };
}
