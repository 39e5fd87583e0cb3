"""The server of a match: every act is on the disk before it is acknowledged.

Here belongs what keeps the secrets of both sides and hands out to each its own. No window and no
rule of the game belongs here; the table is the same as on one screen.
"""

from game.online.server.hosting import EVERYWHERE, LOOPBACK, Hosting, hosted_folder, last_hosted
from game.online.server.store import SUFFIX

__all__ = ["EVERYWHERE", "LOOPBACK", "SUFFIX", "Hosting", "hosted_folder", "last_hosted"]
