// The proposal page embeds the room in an iframe of the same origin: the box lives there, and so does the content script.
const frame = document.createElement('iframe');
frame.src = '/boxes/tiptap-3';
frame.style.cssText = 'position:absolute;left:40px;top:60px;width:700px;height:400px;border:0';
document.body.append(frame);
frame.addEventListener('load', async () => {
  const inner = frame.contentWindow;
  while (inner && !inner.box) await new Promise(requestAnimationFrame);
  if (inner) window.box = inner.box;
});

export {};
