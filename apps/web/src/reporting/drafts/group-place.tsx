import { useContext } from 'react';
import { AtField, useField } from '../../forms/text-field';

/** Where links to a group of fields lead, such as a whole result, and where what is asked of all of it stands. */
export function GroupPlace({ name, label }: { name: string; label: string }) {
  const place = useField(name, false);
  return (
    <div id={place.id} tabIndex={-1}>
      {useContext(AtField)(name, label)}
    </div>
  );
}
