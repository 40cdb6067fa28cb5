declare namespace App {
  interface Locals {
    /** The only origin that may show the page in a frame, if any may. */
    framedBy?: string;
  }
}
