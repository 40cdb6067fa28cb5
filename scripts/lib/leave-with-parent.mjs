// Loaded before a child's own code: when the process that started it is gone, killed without a
// chance to stop it, the child asks itself to end, so that nothing is left holding a port.
if (process.channel) {
  process.channel.unref();
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
