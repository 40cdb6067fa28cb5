/** Leads to a control: opens the region in which it stands, and gives it the focus. */
export function focusControl(id: string): void {
  const control = document.getElementById(id);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
  control?.closest('.question')?.scrollIntoView({ block: 'start' });
}

/** Leads to a control of a step that is about to open. */
export function focusSoon(id: string): void {
  // The first frame renders the step, the second comes after its heading took the focus.
  requestAnimationFrame(() => requestAnimationFrame(() => focusControl(id)));
}
