import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import { boxPage, sendsOn } from '../kit.ts';

/** `<textarea v-model="text">`, as its template compiles to. */
boxPage((host, { draft, enter, send }) => {
  const text = ref(draft);
  const onKeydown = (event: KeyboardEvent) => {
    if (!sendsOn(event, enter)) return;
    event.preventDefault();
    send();
  };
  const update = (value: string) => {
    text.value = value;
  };
  const app = createApp({
    render: () =>
      withDirectives(h('textarea', { rows: 4, onKeydown, 'onUpdate:modelValue': update }), [
        [vModelText, text.value],
      ]),
  });
  app.mount(host);
  const field = host.querySelector('textarea') as HTMLTextAreaElement;
  return { editable: () => field, text: () => text.value, destroy: () => app.unmount() };
});
