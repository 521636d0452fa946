/** Line drawings of 16 by 16; decoration only, the buttons have names. */
const paths = {
  reply: 'M6.5 4 3 7.5 6.5 11 M3 7.5h6.2c2.3 0 3.8 1.4 3.8 4.3',
  link: 'M7 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.7.7 M9 6.8a2.6 2.6 0 0 0-3.7 0l-2 2A2.6 2.6 0 0 0 7 12.5l.7-.7',
  open: 'M4.5 9.8 8 6.3l3.5 3.5',
  more: 'M4 8h.01 M8 8h.01 M12 8h.01',
  close: 'M4.5 4.5l7 7 M11.5 4.5l-7 7',
  bubble: 'M3 4.5h10v6.2H8.4L5.6 13v-2.3H3z',
} as const;
export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" class={name === 'reply' ? 'towards-start' : ''}>
      <path d={paths[name]} />
    </svg>
  );
}
