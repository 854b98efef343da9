/** Runs a task when what has just been shown is on the screen; a later task takes the place of one that still waits. */
export class AfterPaint {
  private frame = 0;
  private timer = 0;

  run(task: () => void): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.frame = requestAnimationFrame(() => {
      this.timer = window.setTimeout(task);
    });
  }
}
