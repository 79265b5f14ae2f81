package ai.veritasad.samples.write;

import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_SUBTITLE;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;

import ai.veritasad.samples.Caption;
import ai.veritasad.samples.encode.CaptionTrack;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;

/** Writes captions as packets, one each. */
final class CaptionWriter implements Track {

    private static final int MILLIS = 1000;

    private final CaptionTrack track;
    private final AVStream stream;
    private final Output output;
    private final AVRational base = av_make_q(1, MILLIS);
    private int next;

    private CaptionWriter(CaptionTrack track, AVStream stream, Output output) {
        this.track = track;
        this.stream = stream;
        this.output = output;
    }

    static CaptionWriter of(CaptionTrack track, Output output) {
        AVStream stream = output.add(track.language());
        stream.time_base().num(1).den(MILLIS);
        stream.codecpar().codec_type(AVMEDIA_TYPE_SUBTITLE).codec_id(track.codec().id());
        byte[] header = track.codec().header();
        if (header.length > 0) {
            BytePointer extra =
                    new BytePointer(
                            av_mallocz((long) header.length + AV_INPUT_BUFFER_PADDING_SIZE));
            extra.put(header);
            stream.codecpar().extradata(extra).extradata_size(header.length);
        }
        return new CaptionWriter(track, stream, output);
    }

    @Override
    public double next() {
        return next < track.captions().size()
                ? track.captions().get(next).span().from()
                : Double.POSITIVE_INFINITY;
    }

    @Override
    public void advance() {
        Caption caption = track.captions().get(next);
        byte[] content = track.codec().packet(caption, next);
        AVPacket packet = av_packet_alloc();
        Calls.check(av_new_packet(packet, content.length), "a packet's memory");
        packet.data().put(content);
        long from = Math.round(caption.span().from() * MILLIS);
        packet.pts(from).dts(from);
        packet.duration(Math.round(caption.span().to() * MILLIS) - from);
        packet.flags(AV_PKT_FLAG_KEY);
        output.write(packet, stream, base);
        av_packet_free(packet);
        next++;
    }

    @Override
    public void close() {}
}
