import { texts } from '../../texts/texts.js';

/** Every key of the picture and what it does. */
export function KeysTable() {
  const { keysHelp } = texts.value;
  return (
    <dl class="keys">
      {keysHelp.rows.map(([key, action]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{action}</dd>
        </div>
      ))}
    </dl>
  );
}
