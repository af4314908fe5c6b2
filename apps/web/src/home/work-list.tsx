import { Link } from '@tanstack/react-router';
import type { Home, WorkItem } from '../api/types';
import { displayDay } from '../figures/dates';
import { present } from '../filters/filters';

interface WorkListProps {
  home: Home;
  /** The day in the address, when it is not simply today. */
  otherDay: string | undefined;
}

/** What wants attention, the most urgent first; every line opens the rows that make it. */
export function WorkList({ home, otherDay }: WorkListProps) {
  return (
    <section aria-labelledby="work-heading">
      <h2 id="work-heading">Needs attention</h2>
      {otherDay !== undefined && (
        <p className="note">
          With the clocks of {displayDay(home.onDate)}, and the balances of this moment.{' '}
          <Link to="/">Show today</Link>
        </p>
      )}
      {home.work.length === 0 ? (
        <p className="empty">Nothing needs your attention.</p>
      ) : (
        <WorkLines items={home.work} otherDay={otherDay} />
      )}
      {home.clear.length > 0 && (
        <p className="note">Looked at, and nothing found: {home.clear.join('; ')}.</p>
      )}
    </section>
  );
}

interface WorkLinesProps {
  items: readonly WorkItem[];
  otherDay: string | undefined;
}

/** What has rows, in the order given; every line opens them. */
export function WorkLines({ items, otherDay }: WorkLinesProps) {
  return (
    <ul className="work-list">
      {items.map((item) => (
        <WorkLine key={item.code} item={item} otherDay={otherDay} />
      ))}
    </ul>
  );
}

function WorkLine({ item, otherDay }: { item: WorkItem; otherDay: string | undefined }) {
  const { pathname, searchParams, hash } = new URL(item.href, window.location.origin);
  // Lists of a whole year name it themselves.
  const day = searchParams.has('yearOfAction') ? undefined : otherDay;
  // The sentence begins with the figure that stands large beside it.
  const figure = item.count.toLocaleString('en-US');
  const rest = item.text.startsWith(`${figure} `) ? item.text.slice(figure.length + 1) : item.text;
  return (
    <li className="work-list__item">
      <Link
        to={pathname}
        search={present({ ...Object.fromEntries(searchParams), onDate: day })}
        {...(hash !== '' && { hash: hash.slice(1) })}
        className="work-list__link"
      >
        <strong className="work-list__count">{figure}</strong> <span>{rest}</span>
      </Link>
    </li>
  );
}
