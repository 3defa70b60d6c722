/** The JSON doors of the portal under {@code api/v1}: how refusals look there. */
package id.bina.api;
