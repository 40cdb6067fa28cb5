import { afterUploads, filesAreUnderWay } from '../../form/kinds/file/uploads-under-way.ts';

let hasWaited = false;

/**
 * Whether a form is being posted to be saved, which the browser does itself. It first waits for files
 * that are on their way, and is then posted by the same button.
 */
export function leavesToSave(event: SubmitEvent): boolean {
  const { submitter } = event;
  if (!(submitter instanceof HTMLButtonElement) || !submitter.value.startsWith('save:')) {
    return false;
  }
  if (hasWaited || !filesAreUnderWay()) {
    hasWaited = false;
    return true;
  }
  event.preventDefault();
  void afterUploads().then(() => {
    hasWaited = true;
    // Once what came of them stands in the form.
    setTimeout(() => submitter.click());
  });
  return true;
}
