// 861 fallback, retry-then-throw: GOOD
// a catch around the factory in a loop, but it only retries: the last failure reaches the caller

namespace Corpus.C861;

internal static class PatientSink
{
    public static async Task<IExportSink> OpenAsync(UserContext tenant, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await Factories.ExportSinks.GetAsync(tenant, cancellationToken);
            }
            catch (TimeoutException ex) when (attempt < 3)
            {
                Log.Write(ex.Message);
            }
            await Task.Delay(attempt * 100, cancellationToken);
        }
    }
}
