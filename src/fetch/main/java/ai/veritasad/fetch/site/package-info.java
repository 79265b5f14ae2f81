/** Pages of video sites, through the downloader that a person installed: yt-dlp. */
@NullMarked
package ai.veritasad.fetch.site;

import org.jspecify.annotations.NullMarked;
