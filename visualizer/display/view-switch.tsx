interface Choice {
  readonly label: string;
  readonly address: string;
  readonly chosen: boolean;
}

/** Links between displays of the same thing; the open one is marked as the current one. */
export function ViewSwitch({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  return (
    <nav class="view-switch" aria-label={label}>
      <ul>
        {choices.map((choice) => (
          <li key={choice.label}><a href={choice.address} aria-current={choice.chosen ? 'page' : undefined}>{choice.label}</a></li>
        ))}
      </ul>
    </nav>
  );
}
