/** Line drawings of 16 by 16 for a row's buttons; decoration only, the buttons have names. */
const paths = {
  up: 'M8 13V3 M4 7l4-4 4 4',
  down: 'M8 3v10 M4 9l4 4 4-4',
  restore: 'M3 3v4h4 M3.3 7A5 5 0 1 1 3 8.8',
  duplicate: 'M6 6h7v7H6z M3 10V3h7',
  remove: 'M4 4l8 8 M12 4l-8 8',
} as const;
export type RowIconName = keyof typeof paths;

export function RowIcon({ name }: { name: RowIconName }) {
  return (
    <svg class="row-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
