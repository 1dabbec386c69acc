package customs.bcp.pack;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

import javax.imageio.ImageIO;

import java.io.ByteArrayInputStream;
import java.util.Base64;

import static org.junit.jupiter.api.Assertions.assertEquals;

class QrCodeTest {
    @Test
    void whatIsPutInIsReadOut() throws Exception {
        var address = "https://customs.example/bcp/pack/01234567-89ab-cdef-0123-456789abcdef";
        var picture = Base64.getDecoder().decode(QrCode.of(address).substring("data:image/png;base64,".length()));
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))));
        assertEquals(address, read.getText());
    }
}
