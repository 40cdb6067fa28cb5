/** Leads to a control: opens the region in which it stands, and gives it the focus. */
export function focusControl(id: string): void {
  const control = document.getElementById(id);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
  control?.closest('.question')?.scrollIntoView({ block: 'start' });
}
