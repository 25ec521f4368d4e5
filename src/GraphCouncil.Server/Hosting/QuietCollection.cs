namespace GraphCouncil.Server.Hosting;

/// <summary>
/// Gives memory back when nobody asks. The runtime leaves garbage where it lies until there is need for room, on a machine with much memory for good;
/// so what a rush of large requests took would stay taken. When it is quiet, collecting costs nobody anything.
/// </summary>
internal sealed class QuietCollection : IDisposable
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private readonly ITimer _timer;
    private readonly Quiet _quiet = new();

    public QuietCollection(TimeProvider time) => _timer = time.CreateTimer(_ => Look(), null, Every, Every);

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        if (_quiet.HasCome(GC.GetTotalAllocatedBytes()))
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    /// <summary>Whether much was allocated and nothing is any more.</summary>
    internal sealed class Quiet
    {
        /// <summary>What an idle service allocates between two looks, and some short requests.</summary>
        public const long Little = 1024 * 1024;

        /// <summary>What is worth a collection.</summary>
        public const long Much = 32 * 1024 * 1024;

        /// <summary>So many looks in a row see little.</summary>
        public const int Looks = 3;

        private long _before;
        private long _collected;
        private int _calm;

        /// <param name="allocated">By the process since it began.</param>
        public bool HasCome(long allocated)
        {
            _calm = allocated - _before <= Little ? _calm + 1 : 0;
            _before = allocated;
            if (_calm < Looks || allocated - _collected < Much)
            {
                return false;
            }

            _collected = allocated;
            return true;
        }
    }
}
