package id.bina.catalogue;

/** How far an upload is, in bytes. */
public record UploadState(Long id, String name, long size, long received) {
    static UploadState of(Upload upload) {
        return new UploadState(
                upload.getId(), upload.getName(), upload.getSize(), upload.getReceived());
    }
}
