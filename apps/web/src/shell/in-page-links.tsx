import { useEffect, useState } from 'react';

interface InPageLinksProps {
  /** The headings that the links lead to, in their order on the page. */
  places: readonly { id: string; label: string }[];
}

/** The parts of a long page as links, which stay in sight beside it; the part that is read is marked. */
export function InPageLinks({ places }: InPageLinksProps) {
  const current = usePlaceInSight(places);
  return (
    <nav className="in-page__links" aria-label="On this page">
      <p className="in-page__title" aria-hidden="true">
        On this page
      </p>
      <ul>
        {places.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} {...(id === current && { 'aria-current': 'location' })}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The id of the last heading that has come into the upper third of the window. */
function usePlaceInSight(places: InPageLinksProps['places']): string | undefined {
  const [current, setCurrent] = useState(places[0]?.id);
  useEffect(() => {
    const look = () => {
      const passed = places.filter(({ id }) => {
        const heading = document.getElementById(id);
        return heading !== null && heading.getBoundingClientRect().top < window.innerHeight / 3;
      });
      setCurrent((passed.at(-1) ?? places[0])?.id);
    };
    look();
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [places]);
  return current;
}
