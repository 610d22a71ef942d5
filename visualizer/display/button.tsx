import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Props extends Omit<ButtonHTMLAttributes, 'size'> {
  readonly look?: 'primary' | 'secondary' | 'tertiary';
  readonly icon?: string;
  readonly children: ComponentChildren;
}

export function Button({ look = 'secondary', icon, children, ...rest }: Props) {
  return (
    <button type="button" {...rest} class={`kern-btn kern-btn--${look} button ${typeof rest.class === 'string' ? rest.class : ''}`}>
      {icon && <span class={`kern-icon kern-icon--${icon}`} aria-hidden="true" />}
      <span class="kern-label">{children}</span>
    </button>
  );
}
