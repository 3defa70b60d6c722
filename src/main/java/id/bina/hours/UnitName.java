package id.bina.hours;

/**
 * A unit as it was called on a day.
 *
 * @param parentId null for the root
 */
record UnitName(Long id, String path, String name, Long parentId) {
    /** Whether the unit above it lies in this path as well. */
    boolean isBelow(String scope) {
        return parentId != null && path.startsWith(scope) && path.length() > scope.length();
    }
}
