package id.bina.shared.web;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word a user reads, as one bundle: the key {@code certificate.title} is looked up in {@code
 * texts/certificate.properties}, so that a feature's words live and die with the feature.
 */
public class Texts extends ResourceBundle {
    /** Language and country of dates and numbers. */
    public static final Locale LOCALE = new Locale("id", "ID");

    private static final Map<String, ResourceBundle> FEATURES = new ConcurrentHashMap<>();

    /** The text of this key, its places {0}, {1} filled. */
    public static String of(String key, Object... values) {
        String text = bundle(key).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, LOCALE).format(values);
    }

    /** The label of an enum constant: {@code feature.type.CONSTANT}. */
    public static String label(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String feature = type.getPackageName().substring("id.bina.".length());
        String name = type.getSimpleName();
        return of(
                feature
                        + "."
                        + Character.toLowerCase(name.charAt(0))
                        + name.substring(1)
                        + "."
                        + constant.name());
    }

    @Override
    protected Object handleGetObject(String key) {
        try {
            return bundle(key).getString(key);
        } catch (MissingResourceException missing) {
            return null; // the contract of ResourceBundle: no such key here
        }
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    private static ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? key : key.substring(0, dot);
        return FEATURES.computeIfAbsent(
                feature,
                name ->
                        ResourceBundle.getBundle(
                                "texts." + name, Locale.ROOT, Texts.class.getClassLoader()));
    }
}
