/** Focuses a control that the next rendering brings into sight, its region opened if it has one. */
export function focusSoon(id: string): void {
  // The first frame renders the step, the second comes after its heading took the focus.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const control = document.getElementById(id);
      control?.closest('details')?.setAttribute('open', '');
      control?.focus();
      control?.closest('.question')?.scrollIntoView({ block: 'start' });
    }),
  );
}
