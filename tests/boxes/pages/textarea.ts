import { boxPage, sendsOn } from '../kit.ts';

boxPage((host, { draft, enter, send }) => {
  const field = document.createElement('textarea');
  field.rows = 4;
  field.value = draft;
  field.addEventListener('keydown', (event) => {
    if (!sendsOn(event, enter)) return;
    event.preventDefault();
    send();
  });
  host.append(field);
  return { editable: () => field, text: () => field.value, destroy: () => field.remove() };
});
