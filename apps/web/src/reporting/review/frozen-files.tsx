import type { Report } from '../../api/types';
import { texts } from '../texts';

const words = texts.review.frozen;

/** The frozen copies of an accepted report, with their checksums; nothing until there are some. */
export function FrozenFiles({ report: { id, snapshot } }: { report: Report }) {
  if (snapshot === null) return null;
  const files = [
    { form: 'pdf', label: words.pdf, address: `/api/report-packages/${id}/snapshot.pdf`, ...snapshot.pdf },
    { form: 'json', label: words.json, address: `/api/report-packages/${id}/snapshot`, ...snapshot.json },
  ];
  return (
    <section aria-labelledby="frozen-heading">
      <h2 id="frozen-heading">{words.heading}</h2>
      <p>{words.text}</p>
      <ul className="notes">
        {files.map(({ form, label, address, sha256 }) => (
          <li key={form} className="notes__note">
            <a className="usa-link" href={address} download>
              {label}
            </a>
            <span className="cell-detail checksum">
              {words.checksum} {sha256}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
