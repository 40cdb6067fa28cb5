let isPressed = false;

/**
 * Watches for a finger or button that is down. Returns how to stop.
 */
export function watchPresses(): () => void {
  const down = () => {
    isPressed = true;
  };
  const up = () => {
    isPressed = false;
  };
  addEventListener('pointerdown', down, true);
  addEventListener('pointerup', up, true);
  addEventListener('pointercancel', up, true);
  return () => {
    removeEventListener('pointerdown', down, true);
    removeEventListener('pointerup', up, true);
    removeEventListener('pointercancel', up, true);
  };
}

/**
 * Does something once nothing is pressed. What is shown on leaving a field moves the page: were it
 * shown while a button is being pressed, the button would move from under the finger, and the press
 * would be lost.
 */
export function afterPress(work: () => void): void {
  if (!isPressed) {
    queueMicrotask(work);
    return;
  }
  const later = () => {
    removeEventListener('pointerup', later, true);
    removeEventListener('pointercancel', later, true);
    // The click follows the release.
    setTimeout(work);
  };
  addEventListener('pointerup', later, true);
  addEventListener('pointercancel', later, true);
}
