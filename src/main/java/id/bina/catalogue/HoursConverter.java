package id.bina.catalogue;

import id.bina.shared.web.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** Hours of learning as people type them: with a comma, or with a point. */
@FacesConverter("hours")
public class HoursConverter implements Converter<BigDecimal> {
    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent input, String typed) {
        String text = typed == null ? "" : typed.strip().replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,3}(\\.\\d)?")) {
            String sentence = Texts.of("catalogue.jp.bad");
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        }
        return new BigDecimal(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, BigDecimal hours) {
        if (hours == null) {
            return "";
        }
        var plain = hours.signum() == 0 ? BigDecimal.ZERO : hours.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }
}
