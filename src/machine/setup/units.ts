/** A timer of the machine: its file names and texts. */
export type Files = Readonly<Record<string, string>>;

/** Shortly after midnight, when a day's fees come into force; where the machine was off, as soon as it is on again. */
const TIMER = `[Unit]
Description=幼儿园信息公示：每天按当天日期重新生成网站

[Timer]
OnCalendar=*-*-* 00:05:00 Asia/Shanghai
OnBootSec=2min
Persistent=true

[Install]
WantedBy=timers.target
`;

/** Nginx is told as well: it reads the addresses of former codes only then. */
function service(folder: string, user: string): string {
  return `[Unit]
Description=幼儿园信息公示：按当天日期重新生成网站，清理旧版本

[Service]
Type=oneshot
User=${user}
ExecStart="${folder}/publish" rebuild
ExecStart="${folder}/publish" prune
ExecStartPost=-+/bin/sh -c 'if command -v nginx >/dev/null; then nginx -s reload; fi'
Nice=10
`;
}

/** For a machine without systemd. Its clock is to run on Beijing time. */
function crontab(folder: string): string {
  return `# crontab -e（用推送的那个用户），加上这两行；机器的时区要是北京时间
5 0 * * * "${folder}/publish" rebuild && "${folder}/publish" prune
@reboot sleep 120; "${folder}/publish" rebuild
`;
}

export function timerFiles(folder: string, user: string): Files {
  return {
    'kindergarten-rebuild.service': service(folder, user),
    'kindergarten-rebuild.timer': TIMER,
    crontab: crontab(folder),
  };
}
